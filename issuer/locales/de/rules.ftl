### The rule of a program in plain words. The arguments are those of `tenthcup_program::rule`.
### $reward is the merchant's own text, as it stands after "you get": a free coffee.

rule-punch-card =
    { $needed ->
        [one] Für jeden Stempel bekommst du { $reward }.
       *[other] Für je { $needed } Stempel bekommst du { $reward }.
    }{ rule-limits }

rule-points =
    { $units ->
        [one] Jeder Stempel bringt dir einen Punkt.
       *[other] Jeder Stempel bringt dir { $units } Punkte.
    }{ rule-limits }

rule-points-reward =
    { $units ->
        [one] Jeder Stempel bringt dir einen Punkt,
       *[other] Jeder Stempel bringt dir { $units } Punkte,
    } und für { $needed } Punkte bekommst du { $reward }.{ rule-limits }

rule-share = Du bekommst { $percent } % von dem zurück, was du bezahlst ({ $currency }).{ rule-limits }

# $needed is in minor units of $currency; it is written as points, one for each.
rule-share-reward = Du sammelst { $percent } % von dem, was du bezahlst, als Punkte, einen pro Cent ({ $currency }), und für { $needed } Punkte bekommst du { $reward }.{ rule-limits }

## What limits it: nothing, or further sentences, each with its own blank before it.

rule-limits = { rule-limit-stores }{ rule-limit-day }{ rule-limit-gap }{ rule-limit-reward-days }{ rule-limit-card-days }

rule-limit-stores =
    { $stores ->
        [0] { "" }
        [one] { " " }Nur in einer unserer Filialen.
       *[other] { " " }Nur in { $stores } unserer Filialen.
    }

rule-limit-day =
    { $perDay ->
        [0] { "" }
        [one] { " " }Höchstens ein Stempel am Tag.
       *[other] { " " }Höchstens { $perDay } Stempel am Tag.
    }

rule-limit-gap =
    { $gapUnit ->
        [second] { $gap ->
            [one] { " " }Mindestens eine Sekunde zwischen zwei Scans.
           *[other] { " " }Mindestens { $gap } Sekunden zwischen zwei Scans.
        }
        [minute] { $gap ->
            [one] { " " }Mindestens eine Minute zwischen zwei Scans.
           *[other] { " " }Mindestens { $gap } Minuten zwischen zwei Scans.
        }
        [hour] { $gap ->
            [one] { " " }Mindestens eine Stunde zwischen zwei Scans.
           *[other] { " " }Mindestens { $gap } Stunden zwischen zwei Scans.
        }
        [day] { $gap ->
            [one] { " " }Mindestens ein Tag zwischen zwei Scans.
           *[other] { " " }Mindestens { $gap } Tage zwischen zwei Scans.
        }
       *[none] { "" }
    }

rule-limit-reward-days =
    { $rewardDays ->
        [0] { "" }
        [one] { " " }Eine Prämie gilt einen Tag.
       *[other] { " " }Eine Prämie gilt { $rewardDays } Tage.
    }

rule-limit-card-days =
    { $cardDays ->
        [0] { "" }
        [one] { " " }Eine Karte gilt einen Tag.
       *[other] { " " }Eine Karte gilt { $cardDays } Tage.
    }
