### The rule of a program in plain words. The arguments are those of `tenthcup_program::rule`.
### $reward is the merchant's own text, as it stands after "you get": a free coffee.

rule-punch-card =
    { $needed ->
        [one] Voor elke stempel krijg je { $reward }.
       *[other] Voor elke { $needed } stempels krijg je { $reward }.
    }{ rule-limits }

rule-points =
    { $units ->
        [one] Met elke stempel krijg je één punt.
       *[other] Met elke stempel krijg je { $units } punten.
    }{ rule-limits }

rule-points-reward =
    { $units ->
        [one] Met elke stempel krijg je één punt,
       *[other] Met elke stempel krijg je { $units } punten,
    } en voor { $needed } punten krijg je { $reward }.{ rule-limits }

rule-share = Van wat je betaalt, krijg je { $percent }% terug ({ $currency }).{ rule-limits }

# $needed is in minor units of $currency; it is written as points, one for each.
rule-share-reward = Van wat je betaalt, spaar je { $percent }% als punten, één voor elke cent ({ $currency }), en voor { $needed } punten krijg je { $reward }.{ rule-limits }

## What limits it: nothing, or further sentences, each with its own blank before it.

rule-limits = { rule-limit-stores }{ rule-limit-day }{ rule-limit-gap }{ rule-limit-reward-days }{ rule-limit-card-days }

rule-limit-stores =
    { $stores ->
        [0] { "" }
        [one] { " " }Alleen op één van onze locaties.
       *[other] { " " }Alleen op { $stores } van onze locaties.
    }

rule-limit-day =
    { $perDay ->
        [0] { "" }
        [one] { " " }Hoogstens één stempel per dag.
       *[other] { " " }Hoogstens { $perDay } stempels per dag.
    }

rule-limit-gap =
    { $gapUnit ->
        [second] { $gap ->
            [one] { " " }Minstens een seconde tussen twee scans.
           *[other] { " " }Minstens { $gap } seconden tussen twee scans.
        }
        [minute] { $gap ->
            [one] { " " }Minstens een minuut tussen twee scans.
           *[other] { " " }Minstens { $gap } minuten tussen twee scans.
        }
        [hour] { $gap ->
            [one] { " " }Minstens een uur tussen twee scans.
           *[other] { " " }Minstens { $gap } uur tussen twee scans.
        }
        [day] { $gap ->
            [one] { " " }Minstens een dag tussen twee scans.
           *[other] { " " }Minstens { $gap } dagen tussen twee scans.
        }
       *[none] { "" }
    }

rule-limit-reward-days =
    { $rewardDays ->
        [0] { "" }
        [one] { " " }Een beloning is één dag geldig.
       *[other] { " " }Een beloning is { $rewardDays } dagen geldig.
    }

rule-limit-card-days =
    { $cardDays ->
        [0] { "" }
        [one] { " " }Een kaart is één dag geldig.
       *[other] { " " }Een kaart is { $cardDays } dagen geldig.
    }
