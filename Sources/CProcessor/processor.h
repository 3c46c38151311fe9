/// Asks the processor for the memory at `place`, without waiting for it.
static inline void hl_prefetch(const void *place) { __builtin_prefetch(place); }
