### The join poster. Each step is one short line beside a drawing.

poster-step-point = Point your phone’s camera at the code
poster-step-tap = Tap the link: your card opens, no app needed
poster-step-show = Show your card when you pay

### A sheet of cards to print and to cut.

# At the foot of each card. $date: the last day, as in 2027-12-31.
poster-sheet-until = Good until { $date }
