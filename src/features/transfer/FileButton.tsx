import { type ChangeEvent, useRef } from 'react';
import { Button } from '#ui/Button.tsx';
import { UploadIcon } from '#ui/icons.ts';

type FileButtonProps = {
  readonly kind: 'primary' | 'quiet';
  readonly label: string;
  readonly onFile: (file: File) => void;
};

/** Lets a person choose one file. */
export function FileButton({ kind, label, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    // Reset the field, so that choosing the same file again fires an event.
    event.target.value = '';
    if (file !== undefined) onFile(file);
  };
  return (
    <>
      <input ref={input} type="file" hidden aria-label={label} onChange={choose} />
      <Button kind={kind} icon={<UploadIcon />} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
