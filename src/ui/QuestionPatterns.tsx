/**
 * Defines the SVG patterns for `fill="url(#pattern-IB)"`: plain for WB, diagonal for IB, dots for ACT, crossed lines
 * for FREE. They remain distinct on a photocopy.
 */
export function QuestionPatterns() {
  return (
    <svg aria-hidden="true" width="0" height="0" style={{ position: 'absolute' }}>
      <defs>
        <pattern id="pattern-WB" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" style={{ fill: 'var(--wb-strong)' }} />
        </pattern>
        <pattern
          id="pattern-IB"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="7" height="7" style={{ fill: 'var(--ib-strong)' }} />
          <rect width="2" height="7" style={{ fill: 'var(--on-strong)' }} />
        </pattern>
        <pattern id="pattern-ACT" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" style={{ fill: 'var(--act-strong)' }} />
          <circle cx="3.5" cy="3.5" r="1.5" style={{ fill: 'var(--on-strong)' }} />
        </pattern>
        <pattern
          id="pattern-FREE"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="7" height="7" style={{ fill: 'var(--free-strong)' }} />
          <path d="M0 0H7V1.5H1.5V7H0z" style={{ fill: 'var(--on-strong)' }} />
        </pattern>
      </defs>
    </svg>
  );
}
