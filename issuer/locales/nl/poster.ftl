### The join poster. Each step is one short line beside a drawing.

poster-step-point = Richt de camera van je telefoon op de code
poster-step-tap = Tik op de link: je kaart opent, zonder app
poster-step-show = Laat je kaart zien als je betaalt

### A sheet of cards to print and to cut.

# At the foot of each card. $date: the last day, as in 2027-12-31.
poster-sheet-until = Geldig t/m { $date }
