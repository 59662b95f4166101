using Digital40.GraphQL.Binding;
using Digital40.Rules.Checking;

namespace Digital40.Api.Editions;

/// <summary>The fields of what was proven of an edition.</summary>
[ObjectType<CheckReport>("EditionCheck")]
internal static class CheckReportType;
