import type { Schema } from "@/api/client";
import { useMemory } from "@/shared/memory";

/** The masked guests last found at a hotel, so that one can look at one after another. */
export const useHits = (hotelId: string) => useMemory<Schema<"MaskedGuest">[] | null>(`hits ${hotelId}`, null);
