/** The stages of a transfer in their order; a cancelled one has left the line. */
export const stages = ["draft", "preparing", "dueDiligence", "noticePeriod", "handover", "acceptance", "closed"] as const;
