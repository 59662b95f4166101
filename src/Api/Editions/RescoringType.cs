using Digital40.GraphQL.Binding;
using Digital40.Persistence.Scoring;

namespace Digital40.Api.Editions;

/// <summary>How far scoring anew has come; its members are the fields.</summary>
[ObjectType<RescoringProgress>("Rescoring")]
internal static class RescoringType;
