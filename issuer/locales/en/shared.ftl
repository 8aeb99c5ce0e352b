### Texts of all three pages.

shared-brand = Tenthcup
