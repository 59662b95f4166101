using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>Values to be confirmed; their members are the fields.</summary>
[ObjectType<UnconfirmedValue>("OpenValue")]
internal static class UnconfirmedValueType;
