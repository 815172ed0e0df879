# VIOLATION item-1.v1 More voters are named than votes were counted.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX m: <https://w3id.org/minutegraph/id/meeting/brackwater/harbour-committee/2019-05-07/>

INSERT DATA { m:item-1.v1.b2 a min:Ballot ; min:inVote m:item-1.v1 ; min:nameAsRecorded "Usk" ; min:ballot <https://w3id.org/minutegraph/cv/ballot/for> }
