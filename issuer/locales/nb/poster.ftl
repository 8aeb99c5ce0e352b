### The join poster. Each step is one short line beside a drawing.

poster-step-point = Rett mobilkameraet mot koden
poster-step-tap = Trykk på lenken: Kortet åpnes, helt uten app
poster-step-show = Vis kortet når du betaler

### A sheet of cards to print and to cut.

# At the foot of each card. $date: the last day, as in 2027-12-31.
poster-sheet-until = Gjelder t.o.m. { $date }
