from tortoise import migrations
from tortoise.migrations import operations as ops

from store.columns import Open

class Migration(migrations.Migration):
    dependencies = [('store', '0004_customers_and_machines')]

    initial = False

    operations = [
        ops.AddIndex(
            model_name='OutboxEntry',
            index=Open(fields=['domain', 'created_at'], name='outbox_tagged', where="domain <> '' AND recipient LIKE '%+%'"),
        ),
    ]
