# VIOLATION item-1.c3 An answer stands in the item of its question.
# VIOLATION item-1.c3 An answer stands in the item of its question.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX m: <https://w3id.org/minutegraph/id/meeting/brackwater/harbour-committee/2019-05-07/>

DELETE { m:item-1.c3 min:inItem ?i } INSERT { m:item-1.c3 min:inItem m:item-2 } WHERE { m:item-1.c3 min:inItem ?i }
