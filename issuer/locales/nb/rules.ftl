### The rule of a program in plain words. The arguments are those of `tenthcup_program::rule`.
### $reward is the merchant's own text, as it stands after "you get": a free coffee.

rule-punch-card =
    { $needed ->
        [one] For hvert klipp får du { $reward }.
       *[other] For hvert { $needed }. klipp får du { $reward }.
    }{ rule-limits }

rule-points =
    { $units ->
        [one] Hvert klipp gir deg ett poeng.
       *[other] Hvert klipp gir deg { $units } poeng.
    }{ rule-limits }

rule-points-reward =
    { $units ->
        [one] Hvert klipp gir deg ett poeng,
       *[other] Hvert klipp gir deg { $units } poeng,
    } og for { $needed } poeng får du { $reward }.{ rule-limits }

rule-share = Du får tilbake { $percent } % av det du betaler ({ $currency }).{ rule-limits }

# $needed is in minor units of $currency; it is written as points, one for each.
rule-share-reward = Du samler { $percent } % av det du betaler, som poeng, ett per øre ({ $currency }), og for { $needed } poeng får du { $reward }.{ rule-limits }

## What limits it: nothing, or further sentences, each with its own blank before it.

rule-limits = { rule-limit-stores }{ rule-limit-day }{ rule-limit-gap }{ rule-limit-reward-days }{ rule-limit-card-days }

rule-limit-stores =
    { $stores ->
        [0] { "" }
        [one] { " " }Gjelder bare i én av butikkene våre.
       *[other] { " " }Gjelder bare i { $stores } av butikkene våre.
    }

rule-limit-day =
    { $perDay ->
        [0] { "" }
        [one] { " " }Maks ett klipp om dagen.
       *[other] { " " }Maks { $perDay } klipp om dagen.
    }

rule-limit-gap =
    { $gapUnit ->
        [second] { $gap ->
            [one] { " " }Minst ett sekund mellom to skanninger.
           *[other] { " " }Minst { $gap } sekunder mellom to skanninger.
        }
        [minute] { $gap ->
            [one] { " " }Minst ett minutt mellom to skanninger.
           *[other] { " " }Minst { $gap } minutter mellom to skanninger.
        }
        [hour] { $gap ->
            [one] { " " }Minst én time mellom to skanninger.
           *[other] { " " }Minst { $gap } timer mellom to skanninger.
        }
        [day] { $gap ->
            [one] { " " }Minst ett døgn mellom to skanninger.
           *[other] { " " }Minst { $gap } døgn mellom to skanninger.
        }
       *[none] { "" }
    }

rule-limit-reward-days =
    { $rewardDays ->
        [0] { "" }
        [one] { " " }En belønning gjelder i én dag.
       *[other] { " " }En belønning gjelder i { $rewardDays } dager.
    }

rule-limit-card-days =
    { $cardDays ->
        [0] { "" }
        [one] { " " }Et kort gjelder i én dag.
       *[other] { " " }Et kort gjelder i { $cardDays } dager.
    }
