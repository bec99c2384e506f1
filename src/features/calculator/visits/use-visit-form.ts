import { useQuery } from '@tanstack/react-query';

/**
 * The visit form comes in a file of its own, which the first screen does without. Asked for as soon as the page
 * stands, it is there before it is needed.
 */
export const useVisitForm = () =>
  useQuery({
    queryKey: ['visit-form'],
    queryFn: async () => (await import('./VisitForm.tsx')).VisitForm,
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
    networkMode: 'always',
  });
