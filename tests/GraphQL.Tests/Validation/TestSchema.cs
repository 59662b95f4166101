using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Tests.Validation;

/// <summary>The schema that the documents of these tests are for.</summary>
internal static class TestSchema
{
    public static Schema Instance { get; } = SchemaBuilder.Build(
        """
        scalar LocalDate

        enum Locale { TH EN }

        enum Status { DRAFT SUBMITTED APPROVED NEW @deprecated(reason: "Use DRAFT.") }

        interface Node { id: ID! }

        interface Named implements Node {
          id: ID!
          name(locale: Locale = TH): String
        }

        type Province implements Named & Node {
          id: ID!
          name(locale: Locale = TH): String
          code: String!
          budget: Int
          districts(first: Int, after: String, filter: DistrictFilter): [District!]!
          oldCode: String @deprecated(reason: "Use code.")
        }

        type District implements Named & Node {
          id: ID!
          name(locale: Locale = TH): String
          code: Int
          province: Province!
          reports(status: [Status!], since: LocalDate, month: Int @deprecated(reason: "Use since.")): [Report!]!
        }

        type Report implements Node {
          id: ID!
          status: Status!
          pages: [String!]
          district: District!
        }

        union Found = Province | District | Report

        union Place = Province | District

        input DistrictFilter {
          nameContains: String
          codes: [String!]
          minimum: Int! = 0
          key: DistrictKey
          inner: DistrictFilter
          prefix: String @deprecated(reason: "Use nameContains.")
        }

        input DistrictKey @oneOf { id: ID code: Int name: String }

        input ReportInput {
          month: String!
          status: Status
          pages: [String!]!
        }

        type Query {
          node(id: ID!): Node
          named: Named
          place: Place
          province(code: String!): Province
          district(key: DistrictKey!): District
          search(text: String!, limit: Int = 10): [Found!]!
          provinces(filter: DistrictFilter): [Province!]!
          echo(
            int: Int
            float: Float
            string: String
            boolean: Boolean
            id: ID
            status: Status
            date: LocalDate
            ints: [Int]
            grid: [[Int!]!]
            report: ReportInput
            must: Int! = 5
          ): String
        }

        type Mutation {
          submit(report: ReportInput!): Report
          approve(id: ID!): Report
        }

        type Subscription {
          reportSubmitted(province: String): Report
          districtChanged: District
        }

        directive @tag(name: String!) repeatable on FIELD | QUERY | FRAGMENT_DEFINITION | VARIABLE_DEFINITION
        directive @once on FIELD | INLINE_FRAGMENT | QUERY
        directive @trace(level: Int = 1, depth: Int @deprecated(reason: "Use level.")) on QUERY
        """);
}
