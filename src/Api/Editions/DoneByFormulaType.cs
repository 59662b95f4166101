using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of things to be done.</summary>
[ObjectType<DoneByDefinition>("DoneByFormula")]
internal static class DoneByFormulaType
{
    public static bool GetIsEvidenceRequired([Parent] DoneByDefinition done) => done.EvidenceRequired;
}
