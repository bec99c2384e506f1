import { create } from 'zustand';

/** Whether the person looks at pictures beside receipt and year; kept as long as the page is open. */
export const usePicturesShown = create<{ readonly shown: boolean }>()(() => ({ shown: false }));

export const showPictures = (shown: boolean): void => usePicturesShown.setState({ shown });
