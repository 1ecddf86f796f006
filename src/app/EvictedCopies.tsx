import { CopyOffer } from './CopyOffer.tsx';
import { newestOfEach, useCopies } from './useCopies.ts';

/** The newest copy of each platform that the browser did not throw away with the database. */
export function EvictedCopies({ onOpen }: { readonly onOpen: () => void }) {
  const copies = useCopies();
  return newestOfEach(copies ?? []).map((copy) => <CopyOffer key={copy.file} copy={copy} onOpen={onOpen} />);
}
