### The rule of a program in plain words. The arguments are those of `tenthcup_program::rule`.
### $reward is the merchant's own text, as it stands after "you get": a free coffee.

rule-punch-card =
    { $needed ->
        [one] Every punch gives you { $reward }.
       *[other] Every { $needed } punches give you { $reward }.
    }{ rule-limits }

rule-points =
    { $units ->
        [one] Every punch gives you one point.
       *[other] Every punch gives you { $units } points.
    }{ rule-limits }

rule-points-reward =
    { $units ->
        [one] Every punch gives you one point,
       *[other] Every punch gives you { $units } points,
    } and { $needed } points give you { $reward }.{ rule-limits }

rule-share = You get { $percent }% of what you pay back ({ $currency }).{ rule-limits }

# $needed is in minor units of $currency; it is written as points, one for each.
rule-share-reward = You collect { $percent }% of what you pay as points, one for each cent ({ $currency }), and { $needed } points give you { $reward }.{ rule-limits }

## What limits it: nothing, or further sentences, each with its own blank before it.

rule-limits = { rule-limit-stores }{ rule-limit-day }{ rule-limit-gap }{ rule-limit-reward-days }{ rule-limit-card-days }

rule-limit-stores =
    { $stores ->
        [0] { "" }
        [one] { " " }Only in one of our stores.
       *[other] { " " }Only in { $stores } of our stores.
    }

rule-limit-day =
    { $perDay ->
        [0] { "" }
        [one] { " " }At most one punch a day.
       *[other] { " " }At most { $perDay } punches a day.
    }

rule-limit-gap =
    { $gapUnit ->
        [second] { $gap ->
            [one] { " " }At least a second between two scans.
           *[other] { " " }At least { $gap } seconds between two scans.
        }
        [minute] { $gap ->
            [one] { " " }At least a minute between two scans.
           *[other] { " " }At least { $gap } minutes between two scans.
        }
        [hour] { $gap ->
            [one] { " " }At least an hour between two scans.
           *[other] { " " }At least { $gap } hours between two scans.
        }
        [day] { $gap ->
            [one] { " " }At least a day between two scans.
           *[other] { " " }At least { $gap } days between two scans.
        }
       *[none] { "" }
    }

rule-limit-reward-days =
    { $rewardDays ->
        [0] { "" }
        [one] { " " }A reward is good for one day.
       *[other] { " " }A reward is good for { $rewardDays } days.
    }

rule-limit-card-days =
    { $cardDays ->
        [0] { "" }
        [one] { " " }A card is good for one day.
       *[other] { " " }A card is good for { $cardDays } days.
    }
