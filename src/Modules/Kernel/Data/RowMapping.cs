using System.Data;
using System.Globalization;
using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace HotelPrivacy.Kernel.Data;

/// <summary>Teaches Dapper the product's types once, and to fill positional records from snake_case columns.</summary>
internal static class RowMapping
{
    internal static void Register()
    {
        Handle(new GuidHandler());
        Handle(new InstantHandler());
        Handle(new DayHandler());
        Handle(new FlagHandler());
        var standard = SqlMapper.TypeMapProvider;
        SqlMapper.TypeMapProvider = type => RecordMap.For(type) ?? standard(type);
    }

    private static void Handle<T>(SqlMapper.TypeHandler<T> handler)
        where T : struct
    {
        SqlMapper.RemoveTypeMap(typeof(T));
        SqlMapper.RemoveTypeMap(typeof(T?));
        SqlMapper.AddTypeHandler(handler);
    }

    private abstract class StructHandler<T> : SqlMapper.TypeHandler<T>
        where T : struct
    {
        public override void SetValue(IDbDataParameter parameter, T value) =>
            parameter.Value = parameter is SqliteParameter ? StoredValue.ForSqlite(value) : StoredValue.ForSqlServer(value);
    }

    private sealed class GuidHandler : StructHandler<Guid>
    {
        public override Guid Parse(object value) => value is Guid id ? id : Guid.Parse((string)value, CultureInfo.InvariantCulture);
    }

    private sealed class InstantHandler : StructHandler<DateTimeOffset>
    {
        public override DateTimeOffset Parse(object value) =>
            value is DateTimeOffset instant ? instant : DateTimeOffset.ParseExact((string)value, StoredValue.InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
    }

    private sealed class DayHandler : StructHandler<DateOnly>
    {
        public override DateOnly Parse(object value) =>
            value is DateTime day ? DateOnly.FromDateTime(day) : DateOnly.ParseExact((string)value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private sealed class FlagHandler : StructHandler<bool>
    {
        public override bool Parse(object value) => value is bool flag ? flag : Convert.ToInt64(value, CultureInfo.InvariantCulture) != 0;
    }

    private sealed class RecordMap(ConstructorInfo constructor) : SqlMapper.ITypeMap
    {
        public static RecordMap? For(Type type)
        {
            if (type.IsPrimitive || type.Namespace?.StartsWith("HotelPrivacy", StringComparison.Ordinal) != true)
            {
                return null;
            }

            var constructors = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance);
            return constructors is [var only] && only.GetParameters().Length > 0 ? new RecordMap(only) : null;
        }

        public ConstructorInfo? FindConstructor(string[] names, Type[] types) =>
            names.Length == constructor.GetParameters().Length ? constructor : throw new InvalidOperationException(
                $"{constructor.DeclaringType} takes ({string.Join(", ", constructor.GetParameters().Select(p => p.Name))}), the statement gives ({string.Join(", ", names)}).");

        public ConstructorInfo? FindExplicitConstructor() => null;

        public SqlMapper.IMemberMap? GetConstructorParameter(ConstructorInfo constructor, string columnName) => new ParameterMap(
            columnName,
            constructor.GetParameters().FirstOrDefault(p => string.Equals(p.Name, columnName.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException($"{constructor.DeclaringType} has no parameter for the column {columnName}."));

        public SqlMapper.IMemberMap? GetMember(string columnName) => null;
    }

    private sealed class ParameterMap(string columnName, ParameterInfo parameter) : SqlMapper.IMemberMap
    {
        public string ColumnName => columnName;

        public Type MemberType => parameter.ParameterType;

        public PropertyInfo? Property => null;

        public FieldInfo? Field => null;

        public ParameterInfo? Parameter => parameter;
    }
}
