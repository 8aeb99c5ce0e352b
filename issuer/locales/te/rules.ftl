### The rule of a program in plain words. The arguments are those of `tenthcup_program::rule`.
### $reward is the merchant's own text, as it stands after "you get": a free coffee.

rule-punch-card =
    { $needed ->
        [one] ప్రతి ముద్రకు మీకు { $reward }.
       *[other] ప్రతి { $needed } ముద్రలకు మీకు { $reward }.
    }{ rule-limits }

rule-points =
    { $units ->
        [one] ప్రతి ముద్రకు మీకు ఒక పాయింట్.
       *[other] ప్రతి ముద్రకు మీకు { $units } పాయింట్లు.
    }{ rule-limits }

rule-points-reward =
    { $units ->
        [one] ప్రతి ముద్రకు మీకు ఒక పాయింట్,
       *[other] ప్రతి ముద్రకు మీకు { $units } పాయింట్లు,
    } { $needed } పాయింట్లకు { $reward }.{ rule-limits }

rule-share = మీరు చెల్లించే దానిలో { $percent }% మీకు తిరిగి వస్తుంది ({ $currency }).{ rule-limits }

# $needed is in minor units of $currency; it is written as points, one for each.
rule-share-reward = మీరు చెల్లించే దానిలో { $percent }% పాయింట్లుగా చేరుతుంది, ఒక్కో పైసాకు లేదా సెంటుకు ఒకటి ({ $currency }). { $needed } పాయింట్లకు మీకు { $reward }.{ rule-limits }

## What limits it: nothing, or further sentences, each with its own blank before it.

rule-limits = { rule-limit-stores }{ rule-limit-day }{ rule-limit-gap }{ rule-limit-reward-days }{ rule-limit-card-days }

rule-limit-stores =
    { $stores ->
        [0] { "" }
        [one] { " " }మా బ్రాంచీల్లో ఒక్క చోట మాత్రమే.
       *[other] { " " }మా బ్రాంచీల్లో { $stores } చోట్ల మాత్రమే.
    }

rule-limit-day =
    { $perDay ->
        [0] { "" }
        [one] { " " }రోజుకు ఎక్కువలో ఎక్కువ ఒక ముద్ర.
       *[other] { " " }రోజుకు ఎక్కువలో ఎక్కువ { $perDay } ముద్రలు.
    }

rule-limit-gap =
    { $gapUnit ->
        [second] { $gap ->
            [one] { " " }రెండు స్కాన్ల మధ్య కనీసం ఒక సెకను.
           *[other] { " " }రెండు స్కాన్ల మధ్య కనీసం { $gap } సెకన్లు.
        }
        [minute] { $gap ->
            [one] { " " }రెండు స్కాన్ల మధ్య కనీసం ఒక నిమిషం.
           *[other] { " " }రెండు స్కాన్ల మధ్య కనీసం { $gap } నిమిషాలు.
        }
        [hour] { $gap ->
            [one] { " " }రెండు స్కాన్ల మధ్య కనీసం ఒక గంట.
           *[other] { " " }రెండు స్కాన్ల మధ్య కనీసం { $gap } గంటలు.
        }
        [day] { $gap ->
            [one] { " " }రెండు స్కాన్ల మధ్య కనీసం ఒక రోజు.
           *[other] { " " }రెండు స్కాన్ల మధ్య కనీసం { $gap } రోజులు.
        }
       *[none] { "" }
    }

rule-limit-reward-days =
    { $rewardDays ->
        [0] { "" }
        [one] { " " }బహుమతి ఒక రోజు చెల్లుతుంది.
       *[other] { " " }బహుమతి { $rewardDays } రోజులు చెల్లుతుంది.
    }

rule-limit-card-days =
    { $cardDays ->
        [0] { "" }
        [one] { " " }కార్డు ఒక రోజు చెల్లుతుంది.
       *[other] { " " }కార్డు { $cardDays } రోజులు చెల్లుతుంది.
    }
