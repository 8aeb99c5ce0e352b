### The join poster. Each step is one short line beside a drawing.

poster-step-point = మీ ఫోన్ కెమెరాను కోడ్ వైపు చూపండి
poster-step-tap = లింక్ నొక్కండి: మీ కార్డు తెరుచుకుంటుంది, యాప్ అక్కర్లేదు
poster-step-show = డబ్బు చెల్లించేటప్పుడు మీ కార్డు చూపండి

### A sheet of cards to print and to cut.

# At the foot of each card. $date: the last day, as in 2027-12-31.
poster-sheet-until = { $date } వరకు చెల్లుతుంది
