### Texts of all three pages.

shared-brand = Tenthcup

# What the choice of a language is called, for people who hear it.
shared-language = Språk

## The drawn card, for people who hear it. $program and $merchant are names.

shared-card-label =
    { $program }, { $merchant }: { $progress } av { $needed }{ $rewards ->
        [0] .
        [one] , én belønning klar.
       *[other] , { $rewards } belønninger klare.
    }
shared-card-ready =
    { $rewards ->
        [one] 1 klar
       *[other] { $rewards } klare
    }

## When the service says no, or says nothing

shared-problem-offline = Ingen forbindelse med butikkens tjeneste. Sjekk nettet og prøv igjen.
shared-problem-page = Noe gikk galt på denne siden. Last den inn på nytt og prøv igjen.
shared-problem-signed-out = Du er logget ut. Logg inn igjen.
shared-problem-throttled =
    { $seconds ->
        [one] For mange forsøk. Vent et sekund, og prøv igjen.
       *[other] For mange forsøk. Vent { $seconds } sekunder, og prøv igjen.
    }
shared-problem-undecided = Tjenesten kunne ikke avgjøre dette akkurat nå. Ingenting ble telt med. Prøv igjen om et øyeblikk.
shared-problem-service = Det er en feil i selve tjenesten. Prøv igjen. Hvis det ikke hjelper, si fra til butikken.
shared-problem-refused = Tjenesten avviste dette.
