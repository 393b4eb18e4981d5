<?php
/**
 * The page with the settings: Instellingen › Steunwijzer. WordPress checks who sends the form, and that it is
 * this form (`options.php`).
 *
 * @package Steunwijzer
 */

namespace Steunwijzer;

defined( 'ABSPATH' ) || exit;

/** Name of the page and of its form. */
const PAGE = 'steunwijzer';

/** Who may change the settings. */
const WHO_MAY = 'manage_options';

add_action( 'admin_menu', __NAMESPACE__ . '\\add_page' );
add_action( 'admin_init', __NAMESPACE__ . '\\register_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( MAIN ), __NAMESPACE__ . '\\add_link' );

/** Puts the page into the menu. */
function add_page(): void {
	add_options_page( 'Steunwijzer', 'Steunwijzer', WHO_MAY, PAGE, __NAMESPACE__ . '\\show_page' );
}

/**
 * A link to the settings, in the list of plugins.
 *
 * @param string[] $links The links of the plugin.
 */
function add_link( $links ) {
	$address = admin_url( 'options-general.php?page=' . PAGE );
	$link    = sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Instellingen', 'steunwijzer' ) );
	return array_merge( array( $link ), (array) $links );
}

/** The rows that the form changes, and its fields. */
function register_settings(): void {
	// Not read with every page of the site: only a browser that shows the guide asks for it.
	add_option( PARTNER_TEXT, '', '', false );
	register_setting(
		PAGE,
		SETTINGS,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\\checked_settings',
		)
	);
	register_setting(
		PAGE,
		PARTNER_TEXT,
		array(
			'type'              => 'string',
			'sanitize_callback' => __NAMESPACE__ . '\\checked_partner_text',
		)
	);
	add_fields();
}

/** Shows the page. */
function show_page(): void {
	if ( ! current_user_can( WHO_MAY ) ) {
		return;
	}
	$guide = '<a href="' . esc_url( folder() . 'voor-webteams.html' ) . '">' . esc_html__( 'de pagina voor webteams', 'steunwijzer' ) . '</a>';
	?>
	<div class="wrap">
		<h1>Steunwijzer</h1>
		<p><?php esc_html_e( 'Zet het blok “Steunwijzer” op een pagina, of typ [steunwijzer]. Hier kies je wat voor de hele site geldt.', 'steunwijzer' ); ?></p>
		<p>
			<?php
			/* translators: %s: a link. */
			$more = __( 'Met %s controleer je of de server goed staat. Je maakt er ook een partnerbestand.', 'steunwijzer' );
			echo wp_kses( sprintf( esc_html( $more ), $guide ), array( 'a' => array( 'href' => true ) ) );
			?>
		</p>
		<form action="<?php echo esc_url( admin_url( 'options.php' ) ); ?>" method="post">
			<?php
			settings_fields( PAGE );
			do_settings_sections( PAGE );
			submit_button( __( 'Bewaar', 'steunwijzer' ) );
			?>
		</form>
	</div>
	<?php
}
