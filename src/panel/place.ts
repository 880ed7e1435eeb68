import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Where a page stands: alone, or of two beside each other the list or what was chosen in it. */
export type Place = 'alone' | 'list' | 'chosen';

export const PlaceContext = createContext<Place>('alone');

export const usePlace = (): Place => useContext(PlaceContext);
