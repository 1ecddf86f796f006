/** The props of an icon. Icons are hidden from screen readers: the label is next to them or on their button. */
export type IconProps = { readonly size?: number };

/** Creates an icon from one path on a 24 by 24 grid, stroked in the colour of the surrounding text; `size` in rem. */
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
