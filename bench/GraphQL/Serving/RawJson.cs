using System.Text.Json.Serialization;

namespace Digital40.Bench.GraphQL.Serving;

/// <summary>The generated serializers of the minimal API.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RawRequest))]
[JsonSerializable(typeof(RawResponse20))]
[JsonSerializable(typeof(RawResponse500))]
public sealed partial class RawJson : JsonSerializerContext;
