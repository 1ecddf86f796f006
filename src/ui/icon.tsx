/** What an icon may be told. Icons never speak: their words stand beside them or on their button. */
export type IconProps = { readonly size?: number };

/** An icon drawn with one line on a 24 by 24 ground, in the colour of the text around it; `size` in rem. */
export function createIcon(path: string) {
  return function Icon({ size = 1.5 }: IconProps) {
    return (
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        style={{ inlineSize: `${size}rem`, blockSize: `${size}rem` }}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={path} />
      </svg>
    );
  };
}
