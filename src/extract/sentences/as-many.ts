/** "the same number", "an equivalent number": as many as were told before. */
export const sameWord = /^(?:same|equal|identical|equivalent|matching|similar|comparable)$/;
