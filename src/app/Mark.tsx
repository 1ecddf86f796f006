/** The house's mark: the three signs on one table. Its words stand beside it. */
export function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 26 26" style={{ inlineSize: '1.75rem', blockSize: '1.75rem' }}>
      <g strokeWidth="2" strokeLinejoin="round">
        <circle cx="7" cy="8" r="4.5" style={{ fill: 'var(--wb-tint)', stroke: 'var(--wb-strong)' }} />
        <path d="M14.5 3.5h8.5v8.5h-8.5z" style={{ fill: 'var(--ib-tint)', stroke: 'var(--ib-strong)' }} />
        <path d="M13 15l5 8.5H8z" style={{ fill: 'var(--act-tint)', stroke: 'var(--act-strong)' }} />
      </g>
    </svg>
  );
}
