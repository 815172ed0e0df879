# VIOLATION 2019-05-07%20planning Provenance is missing: the hash of the source file.
PREFIX min: <https://w3id.org/minutegraph/def#>

DELETE WHERE { ?d min:sha256 ?hash }
