using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Api.Editions;

/// <summary>The fields of what is wrong with an edition.</summary>
[ObjectType<RubricError>("EditionProblem")]
internal static class EditionProblemType
{
    public static RubricPlace GetPlace([Parent] RubricError error) => new(error.Path, error.File, error.Line, error.Column);
}
