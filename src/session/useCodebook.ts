import { useMemo } from 'react';
import { type CodebookView, createCodebookView } from '#codebook/codebookView.ts';
import { shippedCodebook } from '#codebook/shipped.ts';
import { useIndex } from './useOpenPlatform.tsx';

/**
 * The codebook in use: the one that the platform loaded last, otherwise the one we ship. In a file of its own, so that
 * the first page does not load our codebook.
 */
export function useCodebook(): CodebookView {
  const codebooks = useIndex((index) => index.codebooks());
  return useMemo(() => createCodebookView(codebooks.at(-1)?.key ?? shippedCodebook), [codebooks]);
}
