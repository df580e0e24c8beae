import css from './Logo.module.css'

/** The product's name, set as a newspaper sets its own: on the login page. */
export const Logo = () => <span className={css['logo']}>Broadsheet</span>
