import css from './KeyCap.module.css'

/** A key as it looks on a keyboard. Those who hear the button learn of it from `aria-keyshortcuts`. */
export function KeyCap({ children }: { children: string }) {
  return (
    <kbd className={css['cap']} aria-hidden="true">
      {children}
    </kbd>
  )
}
