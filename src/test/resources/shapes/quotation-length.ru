# VIOLATION 2019-05-07%20planning The quotation is not as long as its place says.
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>

DELETE { ?s nif:endIndex ?e } INSERT { ?s nif:endIndex 90 } WHERE { ?s nif:endIndex ?e ; nif:beginIndex ?b FILTER (?b = 30) }
