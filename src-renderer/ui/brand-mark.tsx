/** The sign of Démarche: a place at the table, and the continuum with one position marked on it. */

export function BrandMark({ className }: { readonly className?: string | undefined }) {
  return (
    <svg viewBox="0 0 64 64" className={className} aria-hidden>
      <rect width="64" height="64" rx="14" fill="#12355b" />
      <path d="M18 14h17a18 18 0 0 1 0 36H18z" fill="none" stroke="#fff" strokeWidth="5" strokeLinejoin="round" />
      <path d="M18 32h20" stroke="#88abd7" strokeWidth="4" strokeLinecap="round" />
      <circle cx="38" cy="32" r="6" fill="#fff" />
    </svg>
  )
}
