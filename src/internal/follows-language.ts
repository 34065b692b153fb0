/**
 * Whether elements can show a pack in another language than the one named (`follow-language`). The
 * build says no for the single file of the core elements, which has no room for it.
 */
export const followsLanguage: boolean = true;
