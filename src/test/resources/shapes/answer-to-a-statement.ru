# VIOLATION item-1.c3 An answer answers a question.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX m: <https://w3id.org/minutegraph/id/meeting/brackwater/harbour-committee/2019-05-07/>

DELETE { m:item-1.c3 min:answers ?q } INSERT { m:item-1.c3 min:answers m:item-1.c1 } WHERE { m:item-1.c3 min:answers ?q }
