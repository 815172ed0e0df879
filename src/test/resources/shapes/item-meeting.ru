# VIOLATION item-2 An item is in exactly one meeting.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX m: <https://w3id.org/minutegraph/id/meeting/brackwater/harbour-committee/2019-05-07/>

DELETE DATA { m:item-2 min:inMeeting <https://w3id.org/minutegraph/id/meeting/brackwater/harbour-committee/2019-05-07> }
