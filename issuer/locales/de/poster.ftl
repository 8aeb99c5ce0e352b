### The join poster. Each step is one short line beside a drawing.

poster-step-point = Richte die Handykamera auf den Code
poster-step-tap = Tippe auf den Link: Karte da, ganz ohne App
poster-step-show = Zeig deine Karte beim Bezahlen

### A sheet of cards to print and to cut.

# At the foot of each card. $date: the last day, as in 2027-12-31.
poster-sheet-until = Gültig bis { $date }
