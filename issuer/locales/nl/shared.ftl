### Texts of all three pages.

shared-brand = Tenthcup

# What the choice of a language is called, for people who hear it.
shared-language = Taal

## The drawn card, for people who hear it. $program and $merchant are names.

shared-card-label =
    { $program }, { $merchant }: { $progress } van { $needed }{ $rewards ->
        [0] .
        [one] , één beloning klaar.
       *[other] , { $rewards } beloningen klaar.
    }
shared-card-ready =
    { $rewards ->
        [one] 1 klaar
       *[other] { $rewards } klaar
    }

## When the service says no, or says nothing

shared-problem-offline = Geen verbinding met het systeem van de zaak. Kijk of je internet hebt en probeer het opnieuw.
shared-problem-page = Er ging iets mis op deze pagina. Laad hem opnieuw en probeer het nog eens.
shared-problem-signed-out = Je bent uitgelogd. Log opnieuw in.
shared-problem-throttled =
    { $seconds ->
        [one] Te veel pogingen. Wacht een seconde en probeer het opnieuw.
       *[other] Te veel pogingen. Wacht { $seconds } seconden en probeer het opnieuw.
    }
shared-problem-undecided = Het systeem kon dit nu niet beslissen. Er is niets geteld; probeer het zo nog eens.
shared-problem-service = Er is een storing in het systeem. Probeer het opnieuw. Blijft het zo, meld het dan in de zaak.
shared-problem-refused = Het systeem heeft dit geweigerd.
