using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of places in an edition's files.</summary>
[ObjectType<RubricPlace>("EditionPlace")]
internal static class RubricPlaceType
{
    public static int? GetLine([Parent] RubricPlace place) => place.Line > 0 ? place.Line : null;

    public static int? GetColumn([Parent] RubricPlace place) => place.Column > 0 ? place.Column : null;
}
