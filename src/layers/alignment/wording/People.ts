/** Whom a duty is about, as acts name them: those who learn, their parents, those who work in education. */
export type People = 'learners' | 'parents' | 'staff';
