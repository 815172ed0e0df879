# VIOLATION 2019-05-07 The number of an item is unique in its meeting.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX m: <https://w3id.org/minutegraph/id/meeting/brackwater/harbour-committee/2019-05-07/>

INSERT DATA { m:item-2 min:number "12" }
