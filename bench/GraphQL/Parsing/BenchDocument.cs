namespace Digital40.Bench.GraphQL.Parsing;

/// <summary>A schema of a scoreboard, and a document such as a page sends.</summary>
internal static class BenchDocument
{
    public const string Schema = """
        type Query { office(code: String!): Office  offices(first: Int!, after: String, kind: OfficeKind): OfficeConnection!  edition(code: String!): Edition }
        interface Node { id: ID! }
        enum OfficeKind { PROVINCE DISTRICT }
        enum Locale { TH EN }
        type Office implements Node { id: ID! code: String! name(locale: Locale = TH): String! kind: OfficeKind! parent: Office districts(first: Int!, after: String): OfficeConnection! scorecard(edition: String!, asOf: String): Scorecard }
        type OfficeConnection { edges: [OfficeEdge!]! nodes: [Office!]! pageInfo: PageInfo! totalCount: Int! }
        type OfficeEdge { cursor: String! node: Office! }
        type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
        type Edition implements Node { id: ID! code: String! title(locale: Locale = TH): String! criteria: [Criterion!]! }
        type Criterion implements Node { id: ID! code: String! title(locale: Locale = TH): String! max: Float! clause: String! }
        type Scorecard { points: Float! confirmed: Float! ceiling: Float! scores: [Score!]! }
        type Score { criterion: Criterion! points: Float! level: Int reported: Reported! measures: [Measure!]! next: Step }
        enum Reported { FULLY PARTLY NOT }
        type Measure { name: String! value: Float outOf: Float reported: Boolean! thresholds: [Threshold!]! }
        type Threshold { level: Int! atLeast: Float! met: Boolean! }
        type Step { level: Int! adds: Float! missing: [Missing!]! }
        type Missing { measure: String! amount: Float! unit: String }
        """;

    public const string Query = """
        query Scoreboard($province: String!, $edition: String!, $asOf: String, $first: Int = 25, $after: String, $locale: Locale = TH, $withSteps: Boolean! = false) {
          edition(code: $edition) {
            id
            code
            title(locale: $locale)
            criteria {
              ...CriterionParts
            }
          }
          province: office(code: $province) {
            ...OfficeParts
            scorecard(edition: $edition, asOf: $asOf) {
              ...CardParts
            }
            districts(first: $first, after: $after) {
              totalCount
              pageInfo {
                hasNextPage
                endCursor
              }
              edges {
                cursor
                node {
                  ...OfficeParts
                  parent {
                    id
                    code
                  }
                  scorecard(edition: $edition, asOf: $asOf) {
                    ...CardParts
                  }
                }
              }
            }
          }
          others: offices(first: 10, kind: PROVINCE) {
            nodes {
              ...OfficeParts
              best: scorecard(edition: $edition) {
                points
                confirmed
                ceiling
                scores {
                  criterion {
                    id
                    code
                    title(locale: $locale)
                  }
                  points
                  level
                  reported
                  next @include(if: $withSteps) {
                    level
                    adds
                  }
                }
              }
            }
            pageInfo {
              hasNextPage
              hasPreviousPage
              startCursor
              endCursor
            }
          }
        }

        fragment OfficeParts on Office {
          id
          code
          name(locale: $locale)
          englishName: name(locale: EN)
          kind
        }

        fragment CriterionParts on Criterion {
          id
          code
          title(locale: $locale)
          max
          clause
        }

        fragment CardParts on Scorecard {
          points
          confirmed
          ceiling
          scores {
            criterion {
              ...CriterionParts
            }
            points
            level
            reported
            measures {
              name
              value
              outOf
              reported
              thresholds {
                level
                atLeast
                met
              }
            }
            next @include(if: $withSteps) {
              level
              adds
              missing {
                measure
                amount
                unit
              }
            }
          }
        }
        """;
}
