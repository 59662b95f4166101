using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Binding.Naming;

/// <summary>Where the schema and C# meet: a member of each.</summary>
/// <param name="Element">The member of the schema with its kind and place, as a sentence begins: <c>Field 'Query.offices' (schema.graphql:12)</c>.</param>
/// <param name="Node">Where it stands in the schema, or null.</param>
/// <param name="Member">The C# member with its kind, such as <c>method 'OfficeQueries.GetOffices'</c>.</param>
internal sealed record Site(string Element, SyntaxNode? Node, string Member);
