using Digital40.GraphQL.Binding;
using Digital40.Persistence.Audit;

namespace Digital40.Api.Audit;

/// <summary>What a walk along the chain has found; its members are the fields.</summary>
[ObjectType<AuditVerification>]
internal static class AuditVerificationType;
