using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of parts.</summary>
[ObjectType<Part>("MeasurePart")]
internal static class PartType
{
    public static string GetLabel([Parent] Part part, Locale locale) => part.Label.In(locale);
}
