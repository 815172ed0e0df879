# VIOLATION item-1.c2 A contribution has a speaker or a recorded name.
PREFIX min: <https://w3id.org/minutegraph/def#>
PREFIX m: <https://w3id.org/minutegraph/id/meeting/brackwater/harbour-committee/2019-05-07/>

DELETE WHERE { m:item-1.c2 min:speaker ?s ; min:nameAsRecorded ?n }
